import "hoshimi";
