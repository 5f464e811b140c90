package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
)

// page hands print the place where data goes, as write does, but on a terminal
// through the user's pager, so that a long answer can be leafed through.
func (a *app) page(print func(w io.Writer) error) error {
	if a.noPager || a.width() == 0 {
		return a.write(print)
	}
	pager := a.pager()
	if pager == nil {
		return a.write(print)
	}
	in, err := pager.StdinPipe()
	if err != nil {
		return a.write(print)
	}
	if err := pager.Start(); err != nil {
		a.detail("the pager %s cannot be started: %v", pager.Path, err)
		return a.write(print)
	}
	err = buffered(in, print)
	if errors.Is(err, syscall.EPIPE) { // he has seen enough
		err = nil
	}
	if closed := in.Close(); err == nil && !errors.Is(closed, os.ErrClosed) {
		err = closed
	}
	if ended := pager.Wait(); err == nil && ended != nil {
		err = fmt.Errorf("the pager ended badly (%w); set PAGER to another, or give --no-pager", ended)
	}
	return err
}

// pager gives the command that PAGER names or else less, which shows short answers
// as they are; nil where there is to be none.
func (a *app) pager() *exec.Cmd {
	words, set := os.LookupEnv("PAGER")
	words = strings.TrimSpace(words)
	switch {
	case !set:
		words = "less"
	case words == "" || words == "cat":
		return nil
	}
	var c *exec.Cmd
	if runtime.GOOS == "windows" {
		fields := strings.Fields(words)
		c = exec.Command(fields[0], fields[1:]...)
	} else {
		c = exec.Command("sh", "-c", words)
	}
	program, _, _ := strings.Cut(words, " ")
	if _, err := exec.LookPath(program); err != nil {
		return nil
	}
	c.Stdout, c.Stderr, c.Env = a.stdout, a.stderr, os.Environ()
	if os.Getenv("LESS") == "" {
		c.Env = append(c.Env, "LESS=FRX")
	}
	return c
}
