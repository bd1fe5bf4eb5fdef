const DATE = /^(\d{4})-(\d{2})(?:$|-(\d{2})(?!\d))/;

/**
 * Months from one ISO 8601 date to another, days as parts of a month; less than zero when the
 * second is the earlier one, nothing when either is not a date. A month without a day begins it.
 */
export function monthsBetween(from: string, to: string): number | undefined {
  const start = parts(from);
  const end = parts(to);
  if (!start || !end) return undefined;
  return (end.year - start.year) * 12 + end.month - start.month + (end.day - start.day) / 31;
}

function parts(date: string) {
  const [year, month, day] = (DATE.exec(date) ?? []).slice(1).map((part) => Number(part ?? 1));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
}
