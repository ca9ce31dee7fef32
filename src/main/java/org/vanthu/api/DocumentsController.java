package org.vanthu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.vanthu.model.Failure;
import org.vanthu.model.RefusedException;
import org.vanthu.store.Documents;
import org.vanthu.store.Originals;
import org.vanthu.store.StoredDocument;
import org.vanthu.work.Intray;
import org.vanthu.work.PageImages;

/** Documents in, their state, originals and page images out. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "documents")
class DocumentsController {

  private final Intray intray;
  private final Documents documents;
  private final Originals originals;
  private final PageImages pageImages;

  DocumentsController(
      Intray intray, Documents documents, Originals originals, PageImages pageImages) {
    this.intray = intray;
    this.documents = documents;
    this.originals = originals;
    this.pageImages = pageImages;
  }

  /** The answer to a submission; what was refused is not among the documents. */
  record Accepted(String submission, List<Link> documents, List<Refused> refused) {}

  /** A document and where to follow it. */
  record Link(String id, String href) {}

  /** A file that was not taken. */
  record Refused(String fileName, String code, String message, String remedy) {

    static Refused of(MultipartFile file, Failure failure) {
      return new Refused(nameOf(file), failure.code().name(), failure.message(), failure.remedy());
    }
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Submit files",
      description =
          "One or many file parts of any name. The same bytes again, under whatever name, are the same document.")
  ResponseEntity<Accepted> submit(MultipartRequest request) throws IOException, RefusedException {
    List<Intray.Arrived> arrived = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (List<MultipartFile> files : request.getMultiFileMap().values()) {
      for (MultipartFile file : files) {
        try (InputStream bytes = file.getInputStream()) {
          arrived.add(intray.receive(nameOf(file), bytes));
        } catch (RefusedException e) {
          if (request.getMultiFileMap().values().stream().mapToInt(List::size).sum() == 1) {
            throw e;
          }
          refused.add(Refused.of(file, e.failure()));
        }
      }
    }
    if (arrived.isEmpty() && refused.isEmpty()) {
      throw ProblemException.badRequest(
          "The request has no file.", "Send at least one file part with a file name.");
    }
    String submission = intray.submit(arrived).toString();
    var links =
        arrived.stream()
            .map(a -> a.stored().id())
            .distinct()
            .map(id -> new Link(id, DocumentView.href(id)))
            .toList();
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .header(HttpHeaders.LOCATION, "/api/v1/submissions/" + submission)
        .body(new Accepted(submission, links, refused));
  }

  private static String nameOf(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name;
  }

  @GetMapping("/{id}")
  @Operation(summary = "State of a document")
  DocumentView document(@PathVariable String id) {
    return DocumentView.of(find(id));
  }

  @GetMapping("/{id}/original")
  @Operation(summary = "The bytes as submitted")
  ResponseEntity<Resource> original(@PathVariable String id) {
    StoredDocument document = find(id);
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(document.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .eTag(id)
        .body(new FileSystemResource(originals.file(id)));
  }

  /**
   * A page's image.
   *
   * @param width in pixels; the next larger of the widths that are drawn is sent
   */
  @GetMapping("/{id}/pages/{page}.png")
  @Operation(summary = "Image of a page, at least so wide: 320, 1000, 1600 or 2400 pixels")
  ResponseEntity<Resource> page(
      @PathVariable String id,
      @PathVariable int page,
      @RequestParam(defaultValue = "1000") int width)
      throws RefusedException {
    find(id);
    if (page < 1) {
      throw ProblemException.notFound("Pages count from 1.");
    }
    Path image = pageImages.page(id, page, PageImages.Size.atLeast(width));
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(new FileSystemResource(image));
  }

  private StoredDocument find(@Nullable String id) {
    return documents
        .find(String.valueOf(id))
        .orElseThrow(() -> ProblemException.notFound("There is no such document."));
  }
}
