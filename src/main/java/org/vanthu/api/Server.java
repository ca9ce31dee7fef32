package org.vanthu.api;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. It listens on 127.0.0.1:8080 unless configured otherwise. */
@SpringBootApplication(
    scanBasePackages = {
      "org.vanthu.store",
      "org.vanthu.work",
      "org.vanthu.api",
      "org.vanthu.review"
    })
public class Server {

  public static void main(String[] args) {
    int cores = Runtime.getRuntime().availableProcessors();
    SpringApplication application = new SpringApplication(Server.class);
    application.setDefaultProperties(Map.of("db-scheduler.threads", Integer.toString(cores)));
    application.run(args);
  }
}
