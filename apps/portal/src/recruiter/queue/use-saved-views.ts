import { useLocalStorage } from '@mantine/hooks';
import { readViews, type SavedView } from './queue-filter.js';

/** The views of one account, kept by this browser. */
export const useSavedViews = (accountId: string): [SavedView[], (views: SavedView[]) => void] => {
  const [views, setViews] = useLocalStorage<SavedView[]>({
    key: `crossward.queue-views.${accountId}`,
    defaultValue: [],
    deserialize: (kept) => readViews(kept ?? null),
    getInitialValueInEffect: false,
  });
  return [views, setViews];
};
