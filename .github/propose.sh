#!/usr/bin/env bash
# Proposes what a workflow changed as a pull request from a branch of its own; one that is still open is brought up to date.
#   propose.sh BRANCH TITLE TEXT, with GH_TOKEN in the environment
set -euo pipefail
branch=$1 title=$2 text=$3

git add -- content schemas
if git diff --cached --quiet; then
  echo 'Nothing has changed.'
  exit 0
fi
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --quiet --create "$branch"
git commit --quiet --message "$title"
gh auth setup-git
git push --quiet --force origin "$branch"
if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  echo 'The open pull request was brought up to date.'
elif ! gh pr create --head "$branch" --title "$title" --body "$text"; then
  echo "::warning::The branch $branch is pushed, but no pull request could be opened: allow GitHub Actions to create pull requests in the settings of this repository."
fi
