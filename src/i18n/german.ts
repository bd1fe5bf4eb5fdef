import economics from './de/economics.json';
import evidence from './de/evidence.json';
import exported from './de/export.json';
import guide from './de/guide.json';
import history from './de/history.json';
import imported from './de/import.json';
import journey from './de/journey.json';
import library from './de/library.json';
import outline from './de/outline.json';
import panel from './de/panel.json';
import read from './de/read.json';
import relationships from './de/relationships.json';
import settings from './de/settings.json';
import several from './de/several.json';
import start from './de/start.json';
import terms from './de/terms.json';
import trouble from './de/trouble.json';
import ui from './de/ui.json';
import views from './de/views.json';
import words from './de/words.json';

/** Everything that is said in German, as one part: whoever reads German loads it first. */
export const german: Record<string, unknown> = {
  ...ui,
  ...words,
  ...start,
  ...library,
  ...views,
  ...panel,
  ...terms,
  ...trouble,
  ...relationships,
  ...guide,
  ...history,
  ...imported,
  ...journey,
  ...economics,
  ...evidence,
  ...exported,
  ...read,
  ...settings,
  ...outline,
  ...several,
};
