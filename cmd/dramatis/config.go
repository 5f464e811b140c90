package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cast"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"dramatis/graph/store"
)

// configFile is the name of a configuration file, in the working folder or in
// the folder "dramatis" of the user's configuration folder.
const configFile = "dramatis.yaml"

// setting is one value that a flag, the environment or a configuration file may give.
type setting struct {
	key, short, meaning string
	value               any // the built-in default, of the setting's type
}

// settings lists what can be configured, in the order of `dramatis config`.
func settings() []setting {
	return []setting{
		{"store", "", "where the graph is kept: a file, or postgres://USER@HOST/DATABASE", "dramatis.db"},
		{"format", "", "output format: table, tsv, json, jsonl, csv, md", ""},
		{"model", "", "a trained tagger of names to use in place of the built-in one; without it that of the store, none drops it", ""},
		{"frames", "", "a folder of your own frames and predicates, read beside the built-in ones; without it those of the store, none drops them", ""},
		{"judgements", "", "the file of what you judged of identity; without one, the store's name and .judgements.jsonl, or a table on the server of the store", ""},
		{"authority", "", "files of known people and bodies (.csv, .jsonl), separated by commas, to link against; none drops those of the store", ""},
		{"user", "", "whose name stands on judgements; without one, your login name", ""},
		{"jobs", "", "how many documents to read at once", runtime.GOMAXPROCS(0)},
		{"quiet", "q", "say nothing beside the data but errors", false},
		{"verbose", "v", "say more, for example which files were skipped", false},
	}
}

// config holds the settings in force, and where each came from.
type config struct {
	store          string
	model          string
	frames         string
	judgements     string
	user           string
	authority      string
	format         format
	jobs           int
	quiet, verbose bool
	values         []configValue
}

// configValue is one setting as `dramatis config` shows it.
type configValue struct {
	Key    string `json:"key"`
	Value  any    `json:"value"`
	Origin string `json:"origin"`
}

// addFlags gives every setting its flag.
func addFlags(flags *pflag.FlagSet) {
	for _, s := range settings() {
		switch v := s.value.(type) {
		case string:
			flags.StringP(s.key, s.short, v, s.meaning)
		case int:
			flags.IntP(s.key, s.short, v, s.meaning)
		case bool:
			flags.BoolP(s.key, s.short, v, s.meaning)
		}
	}
}

// layer is a configuration file that was read.
type layer struct {
	path   string
	values *viper.Viper
}

// configure settles every value, strongest first: flag, environment, file in the
// working folder, file of the user, default.
func configure(flags *pflag.FlagSet) (config, error) {
	v := viper.New()
	v.SetEnvPrefix("DRAMATIS")
	v.AutomaticEnv()
	layers, err := readLayers()
	if err != nil {
		return config{}, err
	}
	for _, l := range slices.Backward(layers) {
		if err := v.MergeConfigMap(l.values.AllSettings()); err != nil {
			return config{}, usageError("%s cannot be used: %v", l.path, err)
		}
	}
	var c config
	for _, s := range settings() {
		v.SetDefault(s.key, s.value)
		if err := v.BindPFlag(s.key, flags.Lookup(s.key)); err != nil {
			return config{}, fmt.Errorf("binding --%s: %w", s.key, err)
		}
		from := origin(s.key, flags, layers)
		value, err := typed(v.Get(s.key), s.value)
		if err != nil {
			return config{}, usageError("%s is %q (from %s) and should be %v", s.key, v.GetString(s.key), from, err)
		}
		c.values = append(c.values, configValue{s.key, value, from})
	}
	return c, c.settle()
}

// readLayers reads the configuration files that exist, strongest first.
func readLayers() ([]layer, error) {
	paths := []string{configFile}
	if home, err := os.UserConfigDir(); err == nil {
		paths = append(paths, filepath.Join(home, "dramatis", configFile))
	}
	var layers []layer
	for _, path := range paths {
		l := layer{path, viper.New()}
		l.values.SetConfigFile(path)
		err := l.values.ReadInConfig()
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return nil, usageError("%s cannot be read: %s", path, oneLine(err))
		}
		if err := l.check(); err != nil {
			return nil, err
		}
		layers = append(layers, l)
	}
	return layers, nil
}

// check refuses settings that do not exist: a misspelt one would do nothing.
func (l layer) check() error {
	for _, key := range slices.Sorted(slices.Values(l.values.AllKeys())) {
		if !slices.ContainsFunc(settings(), func(s setting) bool { return s.key == key }) {
			return usageError("%s sets %q, which is no setting; see dramatis config", l.path, key)
		}
	}
	return nil
}

// origin says where the value of a setting comes from.
func origin(key string, flags *pflag.FlagSet, layers []layer) string {
	if flags.Changed(key) {
		return "flag --" + key
	}
	if name := "DRAMATIS_" + strings.ToUpper(key); os.Getenv(name) != "" {
		return "environment " + name
	}
	for _, l := range layers {
		if l.values.InConfig(key) {
			return "file " + l.path
		}
	}
	return "default"
}

// typed brings a value to the type of the default. The error says what is wanted.
func typed(value, like any) (any, error) {
	switch like.(type) {
	case int:
		n, err := cast.ToIntE(value)
		if err != nil || n < 1 {
			return nil, errors.New("a whole number from 1")
		}
		return n, nil
	case bool:
		b, err := cast.ToBoolE(value)
		if err != nil {
			return nil, errors.New("true or false")
		}
		return b, nil
	}
	s, err := cast.ToStringE(value)
	if err != nil {
		return nil, errors.New("a text")
	}
	return s, nil
}

// settle takes the values over into their fields.
func (c *config) settle() error {
	for _, v := range c.values {
		switch v.Key {
		case "store":
			c.store = v.Value.(string)
		case "format":
			c.format = format(v.Value.(string))
		case "model":
			c.model = v.Value.(string)
		case "frames":
			c.frames = v.Value.(string)
		case "judgements":
			c.judgements = v.Value.(string)
		case "authority":
			c.authority = v.Value.(string)
		case "user":
			c.user = v.Value.(string)
		case "jobs":
			c.jobs = v.Value.(int)
		case "quiet":
			c.quiet = v.Value.(bool)
		case "verbose":
			c.verbose = v.Value.(bool)
		}
	}
	if c.store == "" {
		return usageError("the store has no name; give one with --store")
	}
	if c.judgements == "" && !store.OnServer(c.store) {
		c.judgements = besideStore(c.store)
	}
	return nil
}

// shown gives the values as they may be printed: without the password of a store.
func (c *config) shown() []configValue {
	values := slices.Clone(c.values)
	for i, v := range values {
		if v.Key == "store" {
			values[i].Value = store.Shown(c.store)
		}
	}
	return values
}

// byFlag reports whether a setting was given on the command line.
func (c *config) byFlag(key string) bool {
	return slices.ContainsFunc(c.values, func(v configValue) bool { return v.Key == key && v.Origin == "flag --"+key })
}

// oneLine folds an error of several lines.
func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
