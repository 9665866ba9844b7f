/** Whether the window did as it was asked: frames and policies may refuse. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Full screen at the beginning, where the press that began the talk allows it. */
export async function enterFullScreen(): Promise<void> {
  const isPressed = 'userActivation' in navigator && navigator.userActivation.isActive;
  if (isPressed && document.fullscreenElement === null) await toggleFullScreen();
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await toggleFullScreen();
}
