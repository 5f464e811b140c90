package mention

import (
	"fmt"
	"io/fs"

	"go.yaml.in/yaml/v3"
)

// readVerbs enters the verbs of the tables, with the forms that no rule gives.
func (x *lexicon) readVerbs(tables fs.FS) error {
	data, err := fs.ReadFile(tables, "verbs.yaml")
	if err != nil {
		return fmt.Errorf("opening the table verbs.yaml: %w", err)
	}
	var file struct {
		Irregular map[string][]string `yaml:"irregular"`
		Regular   []string            `yaml:"regular"`
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return fmt.Errorf("reading the table verbs.yaml: %w", err)
	}
	x.verbs = make(map[string]bool, 3*len(file.Irregular)+len(file.Regular))
	for base, forms := range file.Irregular {
		x.verbs[base] = true
		for _, form := range forms {
			x.verbs[form] = true
		}
	}
	for _, base := range file.Regular {
		x.verbs[base] = true
	}
	return nil
}
