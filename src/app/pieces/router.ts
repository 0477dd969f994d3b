import 'react-router-dom'
