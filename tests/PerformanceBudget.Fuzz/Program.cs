using PerformanceBudget.Fuzz;
using PerformanceBudget.Fuzz.Coverage;

// The library is loaded a second time, with its branches counted, and with it the program that tries it; what is not guided by them needs no count.
return args is ["repeat", ..]
    ? Commands.Run(args)
    : (int)
        InstrumentedContext
            .Create()
            .LoadProgram()
            .GetType("PerformanceBudget.Fuzz.Commands")!
            .GetMethod("Run")!
            .Invoke(null, [args])!;
