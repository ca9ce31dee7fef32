package org.vanthu.work;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.store.Documents;
import org.vanthu.store.FileName;
import org.vanthu.store.Originals;
import org.vanthu.store.Submissions;

/** Where submissions arrive: the documents and their work are written down in one transaction. */
@Service
public class Intray {

  private final Documents documents;
  private final Submissions submissions;
  private final Originals originals;
  private final SchedulerClient queue;
  private final long largestFile;

  public Intray(
      Documents documents,
      Submissions submissions,
      Originals originals,
      SchedulerClient queue,
      Settings settings) {
    this.documents = documents;
    this.submissions = submissions;
    this.originals = originals;
    this.queue = queue;
    this.largestFile = settings.limits().bytes();
  }

  /** A file that lies among the originals already, under the name it came with. */
  public record Arrived(Originals.Stored stored, String fileName) {}

  /**
   * Puts a file among the originals, where it lies until it is submitted.
   *
   * @param name as the sender calls it; folders and what could deceive are taken off
   * @throws RefusedException TOO_LARGE
   */
  public Arrived receive(String name, InputStream bytes) throws IOException, RefusedException {
    return new Arrived(originals.store(bytes, largestFile), FileName.of(name));
  }

  /**
   * Takes files in. Bytes that are known already are not read again, unless they could not be read.
   *
   * @return the submission
   */
  @Transactional
  public UUID submit(List<Arrived> files) {
    List<Submissions.Item> items = new ArrayList<>();
    for (Arrived file : files) {
      String id = file.stored().id();
      documents
          .add(file.stored(), file.fileName())
          .ifPresent(n -> queue.schedule(ReadingTask.instance(id, n), Instant.now()));
      items.add(new Submissions.Item(id, file.fileName()));
    }
    return submissions.add(items);
  }
}
