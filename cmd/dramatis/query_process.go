package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dramatis/graph/store"
)

// A program in a query language may loop for ever, and take all memory there is in a
// single step. So it runs in a child of this process, which can be ended at any
// time and which the system holds to its memory.

// childCommand is the hidden command that the child is started with.
const childCommand = "query-child"

// queryRequest is what the child reads from its standard input.
type queryRequest struct {
	Language store.Language
	Program  string
	Rows     int
	Memory   int // MiB
}

// queryReply is a line that the child writes: a row, at last the end or an error.
type queryReply struct {
	Row   json.RawMessage `json:",omitempty"`
	End   bool            `json:",omitempty"`
	Error string          `json:",omitempty"`
}

// outputHeld is how many bytes of rows are taken from a program.
const outputHeld = 64 << 20

// The exit statuses by which the child says why it ended itself.
const outOfMemory = 97

// runQuery runs a program in a child and gives its rows; more says that there are
// more than the limit. A program that is wrong is a misuse, one that reaches a limit fails.
func (a *app) runQuery(ctx context.Context, request queryRequest, l limits) (rows []json.RawMessage, more bool, err error) {
	timed, cancel := context.WithTimeout(ctx, l.time)
	defer cancel()
	child, err := a.queryChild(timed, request)
	if err != nil {
		return nil, false, err
	}
	var complaint bytes.Buffer
	child.Stderr = &complaint
	out, err := child.StdoutPipe()
	if err != nil {
		return nil, false, err
	}
	if err := child.Start(); err != nil {
		return nil, false, fmt.Errorf("starting a process for the query: %w", err)
	}
	rows, last, readErr := readReplies(bufio.NewReaderSize(out, 1<<16))
	if readErr != nil {
		cancel()
	}
	waited := child.Wait()
	switch {
	case ctx.Err() != nil:
		return nil, false, ctx.Err()
	case timed.Err() != nil && errors.Is(timed.Err(), context.DeadlineExceeded):
		return nil, false, fmt.Errorf("the query was stopped after %v; ask for less, or allow more with --timeout", l.time)
	case readErr != nil:
		return nil, false, readErr
	case last.Error != "":
		return nil, false, usageError("%s", last.Error)
	case !last.End || waited != nil:
		return nil, false, brokenChild(child, complaint.String(), request.Memory)
	}
	if l.rows > 0 && len(rows) > l.rows {
		return rows[:l.rows], true, nil
	}
	return rows, false, nil
}

// queryChild prepares the child. The store goes by the environment, as its location
// may hold a password, which others could read among the arguments.
func (a *app) queryChild(ctx context.Context, request queryRequest) (*exec.Cmd, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("starting a process for the query: %w", err)
	}
	text, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	child := exec.CommandContext(ctx, program, childCommand)
	child.Args[0] = os.Args[0]
	child.Env = append(os.Environ(), "DRAMATIS_STORE="+a.config.store, "GOTRACEBACK=none")
	child.Stdin = bytes.NewReader(text)
	child.WaitDelay = time.Second
	return child, nil
}

// readReplies reads the rows, and the line that comes last.
func readReplies(out *bufio.Reader) (rows []json.RawMessage, last queryReply, err error) {
	held := 0
	for {
		line, err := out.ReadBytes('\n')
		if err != nil {
			return rows, last, nil // the end of the child says more than the end of its output
		}
		if held += len(line); held > outputHeld {
			return nil, last, fmt.Errorf("the query gave more than %d MiB of results; ask for less", outputHeld>>20)
		}
		last = queryReply{}
		if err := json.Unmarshal(line, &last); err != nil {
			return nil, last, fmt.Errorf("reading the results of the query: %w", err)
		}
		if last.Row != nil {
			rows = append(rows, last.Row)
		}
	}
}

// brokenChild says why a child ended before its query.
func brokenChild(child *exec.Cmd, complaint string, memory int) error {
	first, _, _ := strings.Cut(strings.TrimSpace(complaint), "\n")
	switch {
	case child.ProcessState.ExitCode() == outOfMemory, refusedMemory(complaint):
		return fmt.Errorf("the query needed more than %d MiB of memory and was stopped; ask for less, or allow more with --memory", memory)
	case strings.Contains(complaint, "stack overflow"), strings.Contains(complaint, "stack exceeds"):
		return errors.New("the query calls itself too deep and was stopped")
	case first == "":
		return fmt.Errorf("the query was stopped (%v)", child.ProcessState)
	}
	return fmt.Errorf("the query broke its engine and was stopped: %s", strings.TrimPrefix(first, "dramatis: "))
}

// refusedMemory reports whether a child fell over a refusal of memory. Where the Go
// runtime itself meets one it may end by touching what it did not get, or for want of
// the stack of a thread.
func refusedMemory(complaint string) bool {
	return slices.ContainsFunc([]string{"out of memory", "cannot allocate memory", "SIGSEGV: segmentation violation",
		"pthread_create failed: Resource temporarily unavailable"},
		func(sign string) bool { return strings.Contains(complaint, sign) })
}

// newQueryChild makes the command that the child runs.
func newQueryChild(a *app) *cobra.Command {
	return &cobra.Command{
		Use:    childCommand,
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var request queryRequest
			if err := json.NewDecoder(a.stdin).Decode(&request); err != nil {
				return usageError("%s is started by query: %v", childCommand, err)
			}
			holdMemory(request.Memory)
			return a.withStore(func(s *store.Store) error {
				out := json.NewEncoder(a.stdout)
				out.SetEscapeHTML(false)
				return answerQuery(cmd.Context(), s, request, func(r queryReply) error { return out.Encode(r) })
			})
		},
	}
}

// answerQuery writes a line for every row, and one that ends them.
func answerQuery(ctx context.Context, s *store.Store, request queryRequest, write func(queryReply) error) error {
	for v, err := range s.Query(ctx, request.Language, request.Program, request.Rows) {
		if err != nil {
			return write(queryReply{Error: err.Error()})
		}
		line, err := jsonOf(v)
		if err != nil {
			return write(queryReply{Error: "a result cannot be written: " + err.Error()})
		}
		if err := write(queryReply{Row: json.RawMessage(line)}); err != nil {
			return err
		}
	}
	return write(queryReply{End: true})
}
