export default ['bg', 'en'];
