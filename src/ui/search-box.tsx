import Search from 'lucide-react/icons/search';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that a list follows letter by letter. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <label className={styles.box}>
      <Search aria-hidden size={18} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className={styles.field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
