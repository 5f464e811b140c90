package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

// newConfig makes the command that shows every setting and where it came from.
func newConfig(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "config",
		Short: "Show each setting and where it came from",
		Long: `Show each setting, its value and where that came from. The strongest wins: a
flag, the environment (DRAMATIS_STORE and so on), dramatis.yaml in the working
folder, dramatis/dramatis.yaml in your configuration folder, the default.`,
		Example: `  dramatis config
  DRAMATIS_JOBS=1 dramatis config --json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			return a.print(f, list{
				columns: []string{"setting", "value", "from"},
				rows: rowsOf(sliced(a.config.shown()), every, func(v configValue) []string {
					return []string{v.Key, fmt.Sprint(v.Value), v.Origin}
				}),
			})
		},
	}
}
