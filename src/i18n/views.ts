import views from './en/views.json';
import { addMessages } from './translate';

// Names of the views: they arrive with the tabs, a moment after the page stands.
addMessages(views);
