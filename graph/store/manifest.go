package store

// Format is the version of the layout that this package writes and the highest it reads.
const Format = 1
