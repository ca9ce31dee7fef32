package org.vanthu.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one kind of work in the queue: to read a document. */
@Configuration(proxyBeanMethods = false)
class ReadingTask {

  private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("read");

  private static final Logger LOG = LoggerFactory.getLogger(ReadingTask.class);

  /** First wait after a failure that is not the document's (the database is away); it doubles. */
  private static final Duration RETRY = Duration.ofSeconds(2);

  /** Longest wait of that kind. */
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

  /** The n-th reading of a document. */
  static TaskInstance<Void> instance(String documentId, int n) {
    return NAME.instance(documentId + "." + n).build();
  }

  private static String documentOf(String instance) {
    return instance.substring(0, instance.indexOf('.'));
  }

  @Bean
  OneTimeTask<Void> readDocument(ReadingDesk desk) {
    return Tasks.oneTime(NAME)
        .onFailure(ReadingTask::retryLater)
        .onDeadExecution((death, operations) -> revive(desk, death, operations))
        .execute((instance, context) -> desk.read(documentOf(instance.getId())));
  }

  private static void retryLater(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    int earlier = Math.min(failed.getExecution().consecutiveFailures, 10);
    Duration wait = RETRY.multipliedBy(1L << earlier);
    Duration bounded = wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
    LOG.warn("Reading {} could not be carried out", failed.getExecution().getId());
    operations.reschedule(failed, Instant.now().plus(bounded));
  }

  private static void revive(
      ReadingDesk desk, ExecutionComplete death, ExecutionOperations<Void> operations) {
    desk.died(documentOf(death.getExecution().getId()));
    operations.reschedule(death, Instant.now());
  }
}
