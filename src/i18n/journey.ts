import './panel';
import './views';
import journey from './en/journey.json';
import { addMessages } from './translate';

// Texts of the view Journey: they arrive with it.
addMessages(journey);
