package org.vanthu.signature;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The first bytes of a file, as if they were all of it. */
final class FilePrefix extends RandomAccessReadBufferedFile {

  private final long length;

  FilePrefix(Path file, long length) throws IOException {
    super(file.toFile());
    this.length = Math.min(length, super.length());
  }

  @Override
  public int read() throws IOException {
    return getPosition() < length ? super.read() : -1;
  }

  @Override
  public int read(byte[] into, int offset, int most) throws IOException {
    long left = length - getPosition();
    return left <= 0 ? -1 : super.read(into, offset, (int) Math.min(most, left));
  }

  @Override
  public void seek(long position) throws IOException {
    super.seek(Math.min(position, length));
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() throws IOException {
    return getPosition() >= length;
  }
}
