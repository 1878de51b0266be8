#include "app/cli/Report.h"

int main(int argc, char** argv)
{
    return berth::cli::runProgram(argc, argv, nullptr);
}
