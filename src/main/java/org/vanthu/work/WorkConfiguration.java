package org.vanthu.work;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.unit.DataSize;
import org.vanthu.model.Settings;

/** The reading and the queue's settings that are not plain properties. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

  @Bean
  Settings readingSettings(
      @Value("${vanthu.tessdata}") Path tessdata,
      @Value("${vanthu.largest-file}") DataSize largest,
      @Value("${vanthu.longest-reading}") Duration longest) {
    Settings settings = Settings.defaults(tessdata);
    Settings.Limits limits = settings.limits();
    return settings.withLimits(
        new Settings.Limits(
            largest.toBytes(), limits.pages(), limits.pixels(), limits.characters(), longest));
  }

  /** Not made where another reading is at hand. */
  @Bean
  @Lazy
  @Fallback
  DocumentReading pipelineReading(Settings settings) {
    return new PipelineReading(settings);
  }

  /** Every start has a name of its own: what an earlier life had picked is never taken for its. */
  @Bean
  DbSchedulerCustomizer uniqueNode() {
    SchedulerName name = new SchedulerName.Fixed("vanthu-" + UUID.randomUUID());
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<SchedulerName> schedulerName() {
        return Optional.of(name);
      }
    };
  }
}
