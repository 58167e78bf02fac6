// The mark of a permanent link copies its address; without a clipboard it is followed as any link.
const status = document.getElementById("status");

for (const link of document.querySelectorAll("a.permanent")) {
  link.addEventListener("click", async (event) => {
    if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", link.href);
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = link.dataset.copied;
      link.title = link.dataset.copied;
    } catch {
      location.hash = new URL(link.href).hash;
    }
  });
}
