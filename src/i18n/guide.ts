import guide from './en/guide.json';
import { addMessages } from './translate';

// Texts of the guided order and of the tour: nobody is guided before the page stands.
addMessages(guide);
