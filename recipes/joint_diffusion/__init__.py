"""How the joint diffusion model is made: banks of real speech, music and requests, and the corpus that is built on them."""
