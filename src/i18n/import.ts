import './panel';
import './read';
import './views';
import imported from './en/import.json';
import { addMessages } from './translate';

// What is said of a canvas that another program or a hand has written.
addMessages(imported);
