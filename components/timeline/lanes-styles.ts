// The styles of the timeline’s own page, which no other page carries.
import './lanes.css'
import './lane-marks.css'
import './lanes-below.css'
import './lanes-screens.css'
