package org.vanthu.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data directory, and the embedded database unless an outside one is configured. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  DataDirectory dataDirectory(@Value("${vanthu.data}") Path root) {
    return new DataDirectory(root);
  }

  @Bean
  Originals originals(DataDirectory directory) {
    return new Originals(directory);
  }

  @Bean
  @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
  EmbeddedDatabase embeddedDatabase(DataDirectory directory) {
    return new EmbeddedDatabase(directory);
  }

  @Bean
  @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
  JdbcConnectionDetails connectionToEmbeddedDatabase(EmbeddedDatabase database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return database.url();
      }

      @Override
      public String getUsername() {
        return database.user();
      }

      @Override
      public String getPassword() {
        return database.password();
      }
    };
  }
}
