package pdf

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// mostMemory is how much memory the reader of one file may take, in pages of 64 KiB.
const mostMemory = 256 << 20 / (64 << 10)

// engineOnce starts PDFium (https://pdfium.googlesource.com/pdfium/) when the first PDF file
// is met, in a sandbox of WebAssembly without files, network or the true time. It is the one thing
// of the house that lives as long as the program: to make it takes seconds, which the folder
// of caches saves the next time.
var engineOnce = sync.OnceValues(func() (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(mostMemory).
		WithCloseOnContextDone(true)
	if cache := compiled(); cache != nil {
		config = config.WithCompilationCache(cache)
	}
	return webassembly.Init(webassembly.Config{
		Context:       experimental.WithCompilationWorkers(context.Background(), runtime.GOMAXPROCS(0)),
		MaxTotal:      runtime.GOMAXPROCS(0),
		RuntimeConfig: config,
		FSConfig:      wazero.NewFSConfig(),
		Stdout:        io.Discard,
		Stderr:        io.Discard,
	})
})

// compiled keeps the compiled engine among the caches of the user; nil where there is no room
// for it.
func compiled() wazero.CompilationCache {
	folder, err := os.UserCacheDir()
	if err != nil {
		return nil
	}
	cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(folder, "dramatis"))
	if err != nil {
		return nil
	}
	return cache
}
