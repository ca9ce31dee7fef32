package org.vanthu.review;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time zone in which pages tell the time: the machine's. */
@Configuration(proxyBeanMethods = false)
class PageTime {

  @Bean
  ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
