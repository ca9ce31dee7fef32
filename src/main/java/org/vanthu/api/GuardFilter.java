package org.vanthu.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps foreign pages out: the service answers under its own names only (against DNS rebinding),
 * changes nothing on behalf of another site (Sec-Fetch-Site, else Origin), and its pages run only
 * what they bring, are in no frame and in no cache.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class GuardFilter extends OncePerRequestFilter {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final List<String> hosts;

  GuardFilter(@Value("${vanthu.hosts}") List<String> hosts) {
    this.hosts = hosts.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    protect(request, response);
    if (!known(request.getHeader("Host"))) {
      refuse(response, 421, "UNKNOWN_HOST", "Add the name to vanthu.hosts.");
    } else if (!HARMLESS.contains(request.getMethod()) && foreign(request)) {
      refuse(response, 403, "FOREIGN_SITE", "Send the request from the service's own pages.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void protect(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    String path = request.getRequestURI();
    if (!path.startsWith("/static/") && !path.startsWith("/webjars/")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  private boolean known(@Nullable String host) {
    return hosts.contains("*") || (host != null && hosts.contains(withoutPort(host)));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean foreign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !sameAuthority(origin, request.getHeader("Host"));
  }

  private static boolean sameAuthority(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void refuse(HttpServletResponse response, int status, String code, String remedy)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response
        .getWriter()
        .write(
            "{\"type\":\"about:blank\",\"status\":%d,\"title\":\"Refused\",\"code\":\"%s\",\"remedy\":\"%s\"}"
                .formatted(status, code, remedy));
  }
}
