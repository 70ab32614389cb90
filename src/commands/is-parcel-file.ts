/** So much of a text tells what it is. */
const tellingLetters = 4_096;

/** Whether a file is what a resident's device sends, by what it holds: a parcel, or a link to one. */
export async function isParcelFile(file: File): Promise<boolean> {
  try {
    const start = (await file.slice(0, tellingLetters).text()).replace(/^\uFEFF/, '').trim();
    // A plan may speak of either in its texts.
    if (start.startsWith('{')) {
      return /"format"\s*:\s*"strok-contributions"/.test(start) && !/"strok"\s*:/.test(start);
    }
    return /#\/plan\/[\w-]+\/in\/[\w-]{20}/.test(start);
  } catch {
    return false;
  }
}
