import { type ReactNode, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Badge } from './badge.tsx';
import styles from './tab-strip.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface TabStripProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    /** A number that waits, and what it is in words. */
    readonly badge?: { readonly count: number; readonly words: string } | undefined;
  }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** The page of the chosen tab. */
  readonly children: ReactNode;
  /** Beside the tabs, before them and after them. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** Pages under a strip of tabs: arrow keys go from one to the next. */
export function TabStrip<Id extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
  before,
  after,
}: TabStripProps<Id>) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A strip wider than its room is scrolled: the page that is read stands in it. It is as wide as
    // it will be only when the chosen one is drawn as such.
    const frame = requestAnimationFrame(() => {
      const chosen = strip.current?.querySelector('[aria-selected=true]');
      chosen?.scrollIntoView({ block: 'nearest', inline: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return (
    <Tabs
      className={styles.tabs}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <div className={styles.head}>
        {before}
        <TabList ref={strip} aria-label={label} className={styles.strip}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab}>
              {tab.label}
              {tab.badge && (
                <>
                  <Badge count={tab.badge.count} place="beside" />
                  <VisuallyHidden>, {tab.badge.words}</VisuallyHidden>
                </>
              )}
            </Tab>
          ))}
        </TabList>
        {after}
      </div>
      {/* A panel keeps the id it began with, and a tab would point at one that is not there. */}
      <TabPanel key={value} id={value} className={styles.page}>
        {children}
      </TabPanel>
    </Tabs>
  );
}
