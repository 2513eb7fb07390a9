// Written by `make generate`.
export {};
