import trouble from './en/trouble.json';
import { addMessages } from './translate';

// What is said when a part of the page fails, or a newer one has come.
addMessages(trouble);
