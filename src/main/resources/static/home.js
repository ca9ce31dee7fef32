// Shows how far an upload is, and lets the same file be chosen again.
const form = document.getElementById("upload");
const files = document.getElementById("files");
const sending = document.getElementById("sending");

form.addEventListener("htmx:xhr:progress", (event) => {
  if (!event.detail.lengthComputable) return;
  sending.hidden = false;
  sending.value = (100 * event.detail.loaded) / event.detail.total;
});
form.addEventListener("htmx:afterRequest", () => {
  sending.hidden = true;
  files.value = "";
});

for (const type of ["dragenter", "dragover"]) {
  form.addEventListener(type, () => form.classList.add("over"));
}
for (const type of ["dragleave", "drop"]) {
  form.addEventListener(type, () => form.classList.remove("over"));
}
