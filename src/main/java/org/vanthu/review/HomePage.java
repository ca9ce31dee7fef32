package org.vanthu.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.vanthu.model.RefusedException;
import org.vanthu.store.Documents;
import org.vanthu.store.FileName;
import org.vanthu.store.StoredDocument;
import org.vanthu.work.Intray;

/** Where a clerk drops files and watches them being read. */
@Controller
class HomePage {

  private static final int RECENT = 100;

  private final Documents documents;
  private final Intray intray;

  HomePage(Documents documents, Intray intray) {
    this.documents = documents;
    this.intray = intray;
  }

  /** A file that was not taken, and why. */
  record Refused(String fileName, String code) {}

  @GetMapping("/")
  String home(Model model) {
    list(model, List.of());
    return "home";
  }

  /** The list alone, for the page to refresh itself. */
  @GetMapping("/documents")
  String documents(
      Model model, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    list(model, List.of());
    return htmx == null ? "redirect:/" : "home :: list";
  }

  @PostMapping("/documents")
  String submit(
      @RequestParam("files") List<MultipartFile> files,
      Model model,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx)
      throws IOException {
    List<Intray.Arrived> arrived = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      if (name.isEmpty() && file.isEmpty()) {
        continue; // what a browser sends for an empty choice
      }
      try (InputStream bytes = file.getInputStream()) {
        arrived.add(intray.receive(name, bytes));
      } catch (RefusedException e) {
        refused.add(new Refused(FileName.of(name), e.failure().code().name()));
      }
    }
    if (!arrived.isEmpty()) {
      intray.submit(arrived);
    }
    list(model, refused);
    return htmx == null ? "redirect:/" : "home :: list";
  }

  private void list(Model model, List<Refused> refused) {
    List<StoredDocument> recent = documents.recent(RECENT);
    model.addAttribute("documents", recent);
    model.addAttribute("refused", refused);
    model.addAttribute("busy", recent.stream().anyMatch(d -> !d.state().settled()));
  }
}
