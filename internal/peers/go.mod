module dramatis/peers

go 1.26.0

require (
	dramatis v0.0.0
	github.com/jdkato/prose/v3 v3.2.3
)

require (
	github.com/google/uuid v1.6.0 // indirect
	github.com/jolestar/go-commons-pool/v2 v2.1.2 // indirect
	github.com/klauspost/compress v1.18.0 // indirect
	github.com/klippa-app/go-pdfium v1.21.4 // indirect
	github.com/sfomuseum/go-edtf v1.2.1 // indirect
	github.com/tetratelabs/wazero v1.12.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/net v0.59.0 // indirect
	golang.org/x/sys v0.48.0 // indirect
	golang.org/x/text v0.43.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
)

replace dramatis => ../../
