export function GuideView() {
  return null;
}
