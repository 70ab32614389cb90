/** A time that is left or over: `7:05`, or `1:02:05` where it is more than an hour. */
export function clockWords(milliseconds: number): string {
  const whole = milliseconds / 1_000;
  const seconds = whole > 0 ? Math.ceil(whole) : Math.floor(-whole);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
