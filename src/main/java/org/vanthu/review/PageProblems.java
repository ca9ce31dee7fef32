package org.vanthu.review;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.vanthu.api.ProblemException;

/** What goes wrong with a page, as a page. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

  @ExceptionHandler
  String problem(ProblemException problem, Model model, HttpServletResponse response) {
    response.setStatus(problem.status());
    model.addAttribute("code", problem.code());
    return "problem";
  }
}
