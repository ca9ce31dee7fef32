package org.vanthu.bench.peer;

/**
 * Something of a peer's that is fetched.
 *
 * @param name of the folder that it is kept in
 * @param sha256 in hexadecimal, of the file, or of the list of files
 */
record Artifact(String name, String source, String sha256) {}
