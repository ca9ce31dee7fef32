package org.vanthu.review;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The language of the pages: as chosen by {@code ?lang=}, else as the browser asks, else
 * Vietnamese.
 */
@Configuration(proxyBeanMethods = false)
class Language implements WebMvcConfigurer {

  private static final Locale VIETNAMESE = Locale.of("vi");

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();
    asked.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
    asked.setDefaultLocale(VIETNAMESE);
    CookieLocaleResolver chosen = new CookieLocaleResolver("lang");
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Strict");
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setDefaultLocaleFunction(asked::resolveLocale);
    return chosen;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor change = new LocaleChangeInterceptor();
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    registry.addInterceptor(change);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/static/**").addResourceLocations("classpath:/static/");
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/");
  }
}
