let pressed = false;

/** Notes that a pointer is down, until it is up again. */
export function onPress(): void {
  pressed = true;
  const up = () => {
    pressed = false;
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', up);
  };
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
}

/** Does something at once or, while a pointer is down, once what it pressed has been clicked. */
export function afterPress(task: () => void): void {
  if (!pressed) {
    task();
    return;
  }
  const later = () => {
    window.removeEventListener('pointerup', later);
    window.removeEventListener('pointercancel', later);
    setTimeout(task, 0);
  };
  window.addEventListener('pointerup', later);
  window.addEventListener('pointercancel', later);
}
