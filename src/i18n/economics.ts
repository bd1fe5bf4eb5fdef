import './panel';
import './views';
import economics from './en/economics.json';
import { addMessages } from './translate';

// Texts of the view Economics: they arrive with it.
addMessages(economics);
