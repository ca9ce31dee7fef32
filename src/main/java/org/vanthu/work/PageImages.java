package org.vanthu.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import org.vanthu.model.RefusedException;
import org.vanthu.store.DataDirectory;
import org.vanthu.store.Documents;
import org.vanthu.store.Originals;

/** Page images, drawn when first asked for and kept. */
@Service
public class PageImages {

  /** Pages drawn at the same time; each may take a hundred megabytes. */
  private static final int AT_ONCE = 2;

  private final Semaphore brushes = new Semaphore(AT_ONCE, true);
  private final Path folder;
  private final Originals originals;
  private final Documents documents;
  private final DocumentReading reading;

  PageImages(
      DataDirectory directory, Originals originals, Documents documents, DocumentReading reading) {
    this.folder = directory.pageImages();
    this.originals = originals;
    this.documents = documents;
    this.reading = reading;
  }

  /** Widths that are drawn; any other wish gets the next larger one. */
  public enum Size {
    SMALL(320),
    MEDIUM(1000),
    LARGE(1600),
    HUGE(2400);

    private final int pixels;

    Size(int pixels) {
      this.pixels = pixels;
    }

    public int pixels() {
      return pixels;
    }

    /** The smallest size of at least this width; the largest when none is. */
    public static Size atLeast(int width) {
      for (Size size : values()) {
        if (size.pixels >= width) {
          return size;
        }
      }
      return HUGE;
    }
  }

  /**
   * The PNG file of a page.
   *
   * @throws RefusedException when there is no such page or it can't be drawn
   */
  public Path page(String documentId, int page, Size size) throws RefusedException {
    Path image =
        folder
            .resolve(documentId.substring(0, 2))
            .resolve(documentId)
            .resolve(page + "-" + size.pixels() + ".png");
    if (!Files.exists(image)) {
      brushes.acquireUninterruptibly();
      try {
        if (!Files.exists(image)) {
          draw(documentId, page, size, image);
        }
      } finally {
        brushes.release();
      }
    }
    return image;
  }

  private void draw(String documentId, int page, Size size, Path image) throws RefusedException {
    String name = documents.find(documentId).orElseThrow().fileName();
    Original original = new Original(documentId, name, originals.file(documentId));
    byte[] png = reading.page(original, page, size.pixels());
    try {
      Files.createDirectories(image.getParent());
      Path part = Files.createTempFile(image.getParent(), "page-", ".part");
      Files.write(part, png);
      Files.move(part, image, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
