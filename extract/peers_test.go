package extract

import "testing"

// TestPeers reads papers that call people by title and land.
func TestPeers(t *testing.T) {
	readAll(t, map[string]passage{
		"peers act and are spoken to": {
			"London, 3 May 1812\n\nSir,\n\nThe Duke of Holm met the Earl of Lund at Windsor. The Countess of Derby told Lord Weber that the Grand Duke of Baden had thanked Sir John Marek.\n\nI am, Sir, your obedient servant,\nOtto Stein\n",
			[]string{"Duke of Holm met Earl of Lund|Earl of Lund met Duke of Holm", "Countess of Derby informed Weber", "Duke of Baden (reported) thanked John Marek by Countess of Derby"}, nil,
		},
		"his kin is the peer's": {
			"Lord Weber writes from Inverness. The Duke of Holm is said to have fled, and his brother William has taken possession of the house.\n",
			[]string{"William family-of Duke of Holm"}, []string{"William family-of Weber"},
		},
		"what is called after a peer does nothing": {
			"The Duke of York Inn met the needs of Karl Lund. Karl Lund met the Prince of Wales Rangers.\n",
			nil, []string{"Duke of York met Karl Lund|Karl Lund met Duke of York", "Karl Lund met Prince of Wales|Prince of Wales met Karl Lund"},
		},
	})
}
