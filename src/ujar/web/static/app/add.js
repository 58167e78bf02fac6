// Files dropped anywhere on the page are chosen; what is being read says how far it is.
const zone = document.querySelector(".zone");
const input = document.querySelector("#files");
const chosen = document.querySelector(".chosen");

function tell() {
  const number = input.files.length;
  chosen.textContent = number === 0 ? "" : number === 1 ? chosen.dataset.one : chosen.dataset.many.replace("{n}", number);
}

input.addEventListener("change", tell);
tell();
for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
}
for (const name of ["dragleave", "drop"]) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    if (name === "drop" || event.relatedTarget === null) zone.classList.remove("over");
  });
}
document.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length === 0) return;
  input.files = event.dataTransfer.files;
  tell();
});

async function follow() {
  const here = document.querySelector("#progress");
  if (!here?.querySelector("[data-busy]")) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const there = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#progress");
  if (there) here.replaceWith(document.adoptNode(there));
  setTimeout(follow, 1000);
}
setTimeout(follow, 700);
