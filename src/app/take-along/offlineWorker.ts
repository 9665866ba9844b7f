import { Workbox } from 'workbox-window';
import { trustedScript } from '../../data/trustedScript.ts';
import { newVersionArrived, newVersionHeld } from '../../stores/newVersion.ts';
import { usePresenting } from '../../stores/presenting.ts';
import { awaitSwap, finishAsked, reload } from './letIn.ts';
import { isPresentingAnywhere } from './presentingLock.ts';

const ADDRESS = './sw.js';
/** The policy for scripts by address allows this name, and the name this one address. */
const POLICY = 'app-sw';
const CHECK_EVERY_MS = 60 * 60_000;

let worker: Promise<Workbox | undefined> | undefined;

/** Keeps the whole build in this browser. On plain http, in private windows or where it is
 *  forbidden there is no worker, and the page works without. */
export async function startWorker(): Promise<void> {
  worker ??= register();
  await worker;
}

async function register(): Promise<Workbox | undefined> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return undefined;
  const workbox = await registered().catch(() => undefined);
  if (workbox === undefined) return undefined;
  setInterval(() => void lookForUpdate(workbox), CHECK_EVERY_MS);
  return workbox;
}

/** Rejects where the browser, its settings or a frame forbid it. */
async function registered(): Promise<Workbox> {
  const workbox = new Workbox(trustedScript(POLICY, ADDRESS));
  workbox.addEventListener('waiting', newVersionArrived);
  const registration = await workbox.register();
  if (registration !== undefined) void finishAsked(registration);
  return workbox;
}

/** Whether the page on screen came from the copy, and so will the rest of it. */
export function isKept(): boolean {
  try {
    return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

/** A page that stays open for days still learns of a new version; without a network it cannot. */
async function lookForUpdate(workbox: Workbox): Promise<void> {
  if (usePresenting.getState().isPresenting) return;
  await workbox.update().catch(() => undefined);
}

/** The reader's own click: this window reloads, and every other one keeps what it shows. */
export async function loadNewVersion(): Promise<void> {
  const workbox = await worker;
  if (workbox === undefined) return;
  if (await isPresentingAnywhere()) {
    newVersionHeld();
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration();
  // Another window may have let it in already.
  if (registration?.waiting === null) {
    reload();
    return;
  }
  awaitSwap();
  workbox.messageSkipWaiting();
}
