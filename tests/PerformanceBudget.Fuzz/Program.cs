using PerformanceBudget.Fuzz.Coverage;

// The library is loaded a second time, with its branches counted, and with it the program that tries it.
return (int)
    InstrumentedContext
        .Create()
        .LoadProgram()
        .GetType("PerformanceBudget.Fuzz.Commands")!
        .GetMethod("Run")!
        .Invoke(null, [args])!;
