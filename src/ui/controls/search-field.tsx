/** A field to look for something; its label stands in it. */
export function SearchField(props: {
  label: string;
  className: string;
  value: string;
  onChange(value: string): void;
}) {
  const { label, className, value, onChange } = props;
  return (
    <input
      type="search"
      className={className}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
