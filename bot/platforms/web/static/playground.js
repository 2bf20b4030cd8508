// The page's little script: sends what is typed or pressed, and puts in the HTML that the server sends back.
// Nothing typed is ever shown from here: a message appears as the server read it, with identities hidden.
"use strict";

(() => {
  const MOST = 20_000; // The server refuses longer texts; one character more is enough to let it say so.
  const SLOW = 4_000;
  const FIRST_WAIT = 500;
  const LONGEST_WAIT = 15_000;

  const byId = (id) => document.getElementById(id);
  const log = byId("conversation");
  const field = byId("text");
  const send = byId("send");
  const again = byId("new");
  const offline = byId("offline");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");

  let socket = null;
  let wait = FIRST_WAIT;
  let spoken = false; // Whether anything was said in the conversation that a lost socket takes with it.
  let waiting = null; // What was sent and not yet answered: {text, placeholder, timer}.

  const connected = () => socket !== null && socket.readyState === WebSocket.OPEN;

  // The buttons stay focusable while they cannot be used, so that nobody's place on the page is lost.
  function showConnection(on) {
    offline.hidden = on;
    for (const button of [send, again]) {
      button.disabled = false;
      button.setAttribute("aria-disabled", String(!on));
    }
  }

  function connect() {
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    socket = new WebSocket(`${scheme}//${location.host}/chat`);
    socket.addEventListener("open", () => {
      wait = FIRST_WAIT;
      showConnection(true);
      if (spoken) {
        // The server keeps a conversation only as long as its socket: say so, since it has forgotten.
        log.append(byId("again").content.cloneNode(true));
        spoken = false;
      }
    });
    socket.addEventListener("message", (event) => receive(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      showConnection(false);
      dropChoices();
      const unsent = settle();
      if (unsent && !field.value) field.value = unsent;
      setTimeout(connect, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  }

  function transmit(frame, text) {
    if (!connected() || waiting) return false;
    const copy = byId("sending").content.cloneNode(true);
    const placeholder = copy.firstElementChild;
    log.append(copy);
    show(placeholder);
    const timer = setTimeout(() => {
      placeholder.querySelector(".slow").hidden = false;
      show(placeholder);
    }, SLOW);
    waiting = { text, placeholder, timer };
    socket.send(JSON.stringify(frame));
    return true;
  }

  function settle() {
    if (!waiting) return "";
    const { text, placeholder, timer } = waiting;
    clearTimeout(timer);
    placeholder.remove();
    waiting = null;
    return text;
  }

  function receive(frame) {
    const unsent = settle();
    const typing = document.activeElement === field;
    if (frame.refused) {
      if (unsent && !field.value) field.value = unsent;
    } else {
      dropChoices();
      spoken = !frame.new;
    }
    if (frame.new) log.replaceChildren();
    const holder = document.createElement("template");
    holder.innerHTML = frame.html; // Rendered and escaped by the server that this page came from.
    const turn = holder.content.firstElementChild;
    const target = turn.querySelector("[data-focus]");
    log.append(holder.content);
    if (frame.new) {
      window.scrollTo(0, 0);
      field.focus({ preventScroll: true });
      return;
    }
    show(frame.urgent ? target : turn, frame.urgent);
    // Whoever pressed a button is taken to the answer; whoever types goes on typing.
    if (!typing && target) target.focus({ preventScroll: true });
  }

  function show(element, atOnce = false, block = "start") {
    element.scrollIntoView({ block, behavior: atOnce || still.matches ? "auto" : "smooth" });
  }

  function dropChoices() {
    for (const group of log.querySelectorAll(".choices")) group.remove();
  }

  byId("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.slice(0, MOST + 1);
    if (text.trim() && transmit({ say: text }, field.value)) field.value = "";
    field.focus({ preventScroll: true });
  });

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    byId("ask").requestSubmit();
  });

  log.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.say) transmit({ say: button.dataset.say }, "");
    if (button.dataset.press && transmit({ press: button.dataset.press }, "")) {
      button.classList.add("chosen");
      button.closest(".choices").disabled = true;
    }
  });

  // What is opened near the lower edge would open out of sight. (This event does not bubble; hence the capture.)
  log.addEventListener("toggle", (event) => {
    if (event.target.open) show(event.target, false, "nearest");
  }, true);

  again.addEventListener("click", () => {
    if (connected() && !waiting) socket.send(JSON.stringify({ new: true }));
  });

  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    log.focus();
    show(log);
  });

  connect();
})();
