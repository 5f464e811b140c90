module dramatis/peers

go 1.26

require (
	dramatis v0.0.0
	github.com/jdkato/prose/v3 v3.2.3
)

require (
	github.com/klauspost/compress v1.18.0 // indirect
	github.com/sfomuseum/go-edtf v1.2.1 // indirect
	go.yaml.in/yaml/v3 v3.0.4 // indirect
	golang.org/x/net v0.48.0 // indirect
	golang.org/x/text v0.32.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
)

replace dramatis => ../../
