// The mark of a permanent link copies its address; without a clipboard it is followed as any link.
const status = document.getElementById("status");

// What the address names is marked by the style sheet on a fresh load only: here it is marked at once.
function choose(cell) {
  for (const other of document.querySelectorAll(".cell.chosen, .cell:target")) {
    other.classList.toggle("chosen", false);
    other.classList.toggle("left", other !== cell);
  }
  cell?.classList.remove("left");
  cell?.classList.add("chosen");
}

for (const link of document.querySelectorAll("a.permanent")) {
  link.addEventListener("click", async (event) => {
    if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", link.href);
    choose(link.closest(".cell"));
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = link.dataset.copied;
      link.title = link.dataset.copied;
    } catch {
      location.hash = new URL(link.href).hash;
    }
  });
}
