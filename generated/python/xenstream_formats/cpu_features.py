"""The features of x86 processors, and what Xen does with them, as ksy/cpu_features.toml and ksy/xen_x86_cpu_policy.ksy say. Written by `make generate`."""

WORDS: dict[str, tuple[int | None, int | None, int | None, str]] = {
    'features_1_edx': (1, None, None, 'edx'),
    'features_1_ecx': (1, None, None, 'ecx'),
    'features_e1_edx': (2147483649, None, None, 'edx'),
    'features_e1_ecx': (2147483649, None, None, 'ecx'),
    'features_d_1_eax': (13, 1, None, 'eax'),
    'features_7_0_ebx': (7, 0, None, 'ebx'),
    'features_7_0_ecx': (7, 0, None, 'ecx'),
    'features_e7_edx': (2147483655, None, None, 'edx'),
    'features_e8_ebx': (2147483656, None, None, 'ebx'),
    'features_7_0_edx': (7, 0, None, 'edx'),
    'features_7_1_eax': (7, 1, None, 'eax'),
    'features_e21_eax': (2147483681, None, None, 'eax'),
    'features_7_1_ebx': (7, 1, None, 'ebx'),
    'features_7_2_edx': (7, 2, None, 'edx'),
    'features_7_1_edx': (7, 1, None, 'edx'),
    'arch_capabilities_low': (None, None, 266, 'low'),
    'arch_capabilities_high': (None, None, 266, 'high'),
    'features_e21_ecx': (2147483681, None, None, 'ecx'),
}

BITS: dict[str, dict[str, int]] = {
    'features_1_edx': {'fpu': 0, 'vme': 1, 'de': 2, 'pse': 3, 'tsc': 4, 'msr': 5, 'pae': 6, 'mce': 7, 'cx8': 8, 'apic': 9, 'sep': 11, 'mtrr': 12, 'pge': 13, 'mca': 14, 'cmov': 15, 'pat': 16, 'pse36': 17, 'psn': 18, 'clflush': 19, 'ds': 21, 'acpi': 22, 'mmx': 23, 'fxsr': 24, 'sse': 25, 'sse2': 26, 'ss': 27, 'htt': 28, 'tm1': 29, 'ia64': 30, 'pbe': 31},
    'features_1_ecx': {'sse3': 0, 'pclmulqdq': 1, 'dtes64': 2, 'monitor': 3, 'dscpl': 4, 'vmx': 5, 'smx': 6, 'eist': 7, 'tm2': 8, 'ssse3': 9, 'sdbg': 11, 'fma': 12, 'cx16': 13, 'xtpr': 14, 'pdcm': 15, 'pcid': 17, 'dca': 18, 'sse4_1': 19, 'sse4_2': 20, 'x2apic': 21, 'movbe': 22, 'popcnt': 23, 'tsc_deadline': 24, 'aesni': 25, 'xsave': 26, 'osxsave': 27, 'avx': 28, 'f16c': 29, 'rdrand': 30, 'hypervisor': 31},
    'features_e1_edx': {'syscall': 11, 'nx': 20, 'mmxext': 22, 'ffxsr': 25, 'page1gb': 26, 'rdtscp': 27, 'lm': 29, 'amd_3dnowext': 30, 'amd_3dnow': 31},
    'features_e1_ecx': {'lahf_lm': 0, 'cmp_legacy': 1, 'svm': 2, 'extapic': 3, 'cr8_legacy': 4, 'abm': 5, 'sse4a': 6, 'misalignsse': 7, 'amd_3dnowprefetch': 8, 'osvw': 9, 'ibs': 10, 'xop': 11, 'skinit': 12, 'wdt': 13, 'lwp': 15, 'fma4': 16, 'nodeid_msr': 19, 'tbm': 21, 'topoext': 22, 'dbext': 26, 'monitorx': 29, 'addr_msk_ext': 30},
    'features_d_1_eax': {'xsaveopt': 0, 'xsavec': 1, 'xgetbv1': 2, 'xsaves': 3, 'xfd': 4},
    'features_7_0_ebx': {'fsgsbase': 0, 'tsc_adjust': 1, 'sgx': 2, 'bmi1': 3, 'hle': 4, 'avx2': 5, 'fdp_excp_only': 6, 'smep': 7, 'bmi2': 8, 'erms': 9, 'invpcid': 10, 'rtm': 11, 'pqm': 12, 'no_fpu_sel': 13, 'mpx': 14, 'pqe': 15, 'avx512f': 16, 'avx512dq': 17, 'rdseed': 18, 'adx': 19, 'smap': 20, 'avx512_ifma': 21, 'clflushopt': 23, 'clwb': 24, 'proc_trace': 25, 'avx512pf': 26, 'avx512er': 27, 'avx512cd': 28, 'sha': 29, 'avx512bw': 30, 'avx512vl': 31},
    'features_7_0_ecx': {'prefetchwt1': 0, 'avx512_vbmi': 1, 'umip': 2, 'pku': 3, 'ospke': 4, 'waitpkg': 5, 'avx512_vbmi2': 6, 'cet_ss': 7, 'gfni': 8, 'vaes': 9, 'vpclmulqdq': 10, 'avx512_vnni': 11, 'avx512_bitalg': 12, 'tme': 13, 'avx512_vpopcntdq': 14, 'la57': 16, 'rdpid': 22, 'bld': 24, 'cldemote': 25, 'movdiri': 27, 'movdir64b': 28, 'enqcmd': 29, 'sgx_lc': 30, 'pks': 31},
    'features_e7_edx': {'hw_pstate': 7, 'itsc': 8, 'cpb': 9, 'efro': 10},
    'features_e8_ebx': {'clzero': 0, 'rstr_fp_err_ptrs': 2, 'wbnoinvd': 9, 'ibpb': 12, 'ibrs': 14, 'amd_stibp': 15, 'ibrs_always': 16, 'stibp_always': 17, 'ibrs_fast': 18, 'ibrs_same_mode': 19, 'no_lmsl': 20, 'amd_ppin': 23, 'amd_ssbd': 24, 'virt_ssbd': 25, 'ssb_no': 26, 'cppc': 27, 'psfd': 28, 'btc_no': 29, 'ibpb_ret': 30},
    'features_7_0_edx': {'sgx_keys': 1, 'avx512_4vnniw': 2, 'avx512_4fmaps': 3, 'fsrm': 4, 'uintr': 5, 'avx512_vp2intersect': 8, 'srbds_ctrl': 9, 'md_clear': 10, 'rtm_always_abort': 11, 'tsx_force_abort': 13, 'serialize': 14, 'hybrid': 15, 'tsxldtrk': 16, 'pconfig': 18, 'arch_lbr': 19, 'cet_ibt': 20, 'amx_bf16': 22, 'avx512_fp16': 23, 'amx_tile': 24, 'amx_int8': 25, 'ibrsb': 26, 'stibp': 27, 'l1d_flush': 28, 'arch_caps': 29, 'core_caps': 30, 'ssbd': 31},
    'features_7_1_eax': {'sha512': 0, 'sm3': 1, 'sm4': 2, 'avx_vnni': 4, 'avx512_bf16': 5, 'lass': 6, 'cmpccxadd': 7, 'arch_perf_mon': 8, 'fzrm': 10, 'fsrs': 11, 'fsrcs': 12, 'fred': 17, 'lkgs': 18, 'wrmsrns': 19, 'nmi_src': 20, 'amx_fp16': 21, 'avx_ifma': 23, 'lam': 26, 'msrlist': 27, 'no_invd': 30, 'movrs': 31},
    'features_e21_eax': {'no_nest_bp': 0, 'fs_gs_ns': 1, 'lfence_dispatch': 2, 'verw_clear': 5, 'nscb': 6, 'auto_ibrs': 8, 'amd_fsrs': 10, 'amd_fsrc': 11, 'cpuid_user_dis': 17, 'epsf': 18, 'fsrsc': 19, 'amd_prefetchi': 20, 'avx512_bmm': 23, 'sbpb': 27, 'ibpb_brtype': 28, 'srso_no': 29, 'srso_us_no': 30, 'srso_msr_fix': 31},
    'features_7_1_ebx': {'intel_ppin': 0},
    'features_7_2_edx': {'intel_psfd': 0, 'ipred_ctrl': 1, 'rrsba_ctrl': 2, 'ddp_ctrl': 3, 'bhi_ctrl': 4, 'mcdt_no': 5, 'uc_lock_dis': 6},
    'features_7_1_edx': {'avx_vnni_int8': 4, 'avx_ne_convert': 5, 'amx_complex': 8, 'avx_vnni_int16': 10, 'prefetchi': 14, 'uiret_uif': 17, 'cet_sss': 18, 'slsm': 24},
    'arch_capabilities_low': {'rdcl_no': 0, 'eibrs': 1, 'rsba': 2, 'skip_l1dfl': 3, 'intel_ssb_no': 4, 'mds_no': 5, 'if_pschange_mc_no': 6, 'tsx_ctrl': 7, 'taa_no': 8, 'mcu_ctrl': 9, 'misc_pkg_ctrl': 10, 'energy_filtering': 11, 'doitm': 12, 'sbdr_ssdp_no': 13, 'fbsdp_no': 14, 'psdp_no': 15, 'mcu_ext': 16, 'fb_clear': 17, 'fb_clear_ctrl': 18, 'rrsba': 19, 'bhi_no': 20, 'xapic_status': 21, 'ovrclk_status': 23, 'pbrsb_no': 24, 'gds_ctrl': 25, 'gds_no': 26, 'rfds_no': 27, 'rfds_clear': 28, 'ign_umonitor': 29, 'mon_umon_mitg': 30},
    'arch_capabilities_high': {'pb_opt_ctrl': 0, 'its_no': 30},
    'features_e21_ecx': {'tsa_sq_no': 1, 'tsa_l1_no': 2},
}

REPEATED: dict[str, int] = {
    'features_e1_edx': 25424895,
}

FREE: tuple[str, ...] = ('htt', 'x2apic', 'cmp_legacy', 'hypervisor', 'apic', 'osxsave', 'ospke')

NEEDED_BY: dict[str, tuple[str, ...]] = {
    'fpu': ('mmx', 'mmxext', 'amd_3dnow', 'amd_3dnowext', 'rstr_fp_err_ptrs'),
    'pse': ('pse36',),
    'pae': ('lm', 'cx16', 'pcid', 'lahf_lm', 'page1gb', 'pku', 'no_lmsl', 'amx_tile', 'amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex', 'cmpccxadd', 'nx', 'smap'),
    'tsc': ('tsc_deadline', 'rdtscp', 'tsc_adjust', 'itsc'),
    'apic': ('x2apic', 'tsc_deadline', 'extapic'),
    'mmx': ('mmxext', 'amd_3dnow', 'amd_3dnowext'),
    'fxsr': ('ffxsr', 'sse', 'sse2', 'sse3', 'ssse3', 'sse4_1', 'sse4_2', 'sse4a', 'lm', 'cx16', 'pcid', 'lahf_lm', 'page1gb', 'pku', 'no_lmsl', 'amx_tile', 'amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex', 'cmpccxadd', 'aesni', 'vaes', 'pclmulqdq', 'vpclmulqdq', 'sha', 'gfni', 'misalignsse'),
    'sse': ('sse2', 'sse3', 'ssse3', 'sse4_1', 'sse4_2', 'sse4a', 'lm', 'cx16', 'pcid', 'lahf_lm', 'page1gb', 'pku', 'no_lmsl', 'amx_tile', 'amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex', 'cmpccxadd', 'aesni', 'vaes', 'pclmulqdq', 'vpclmulqdq', 'sha', 'gfni', 'misalignsse'),
    'sse2': ('sse3', 'ssse3', 'sse4_1', 'sse4_2', 'sse4a', 'lm', 'cx16', 'pcid', 'lahf_lm', 'page1gb', 'pku', 'no_lmsl', 'amx_tile', 'amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex', 'cmpccxadd', 'aesni', 'vaes', 'pclmulqdq', 'vpclmulqdq', 'sha', 'gfni'),
    'sse3': ('ssse3', 'sse4_1', 'sse4_2', 'sse4a'),
    'ssse3': ('sse4_1', 'sse4_2'),
    'sse4_1': ('sse4_2',),
    'xsave': ('xsaveopt', 'xsavec', 'xgetbv1', 'xsaves', 'avx', 'fma', 'fma4', 'f16c', 'avx2', 'avx512f', 'avx512dq', 'avx512_ifma', 'avx512pf', 'avx512er', 'avx512cd', 'avx512bw', 'avx512_vbmi', 'avx512_vbmi2', 'avx512_bitalg', 'avx512_bf16', 'avx512_fp16', 'avx512vl', 'avx512_4vnniw', 'avx512_4fmaps', 'avx512_vnni', 'avx512_vpopcntdq', 'avx512_vp2intersect', 'vaes', 'vpclmulqdq', 'avx_vnni', 'avx_ifma', 'avx_vnni_int8', 'avx_vnni_int16', 'sha512', 'sm4', 'xop', 'avx_ne_convert', 'sm3', 'mpx', 'pku', 'amx_tile', 'amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex', 'lwp'),
    'avx': ('fma', 'fma4', 'f16c', 'avx2', 'avx512f', 'avx512dq', 'avx512_ifma', 'avx512pf', 'avx512er', 'avx512cd', 'avx512bw', 'avx512_vbmi', 'avx512_vbmi2', 'avx512_bitalg', 'avx512_bf16', 'avx512_fp16', 'avx512vl', 'avx512_4vnniw', 'avx512_4fmaps', 'avx512_vnni', 'avx512_vpopcntdq', 'avx512_vp2intersect', 'vaes', 'vpclmulqdq', 'avx_vnni', 'avx_ifma', 'avx_vnni_int8', 'avx_vnni_int16', 'sha512', 'sm4', 'xop', 'avx_ne_convert', 'sm3'),
    'nx': ('smap',),
    'lm': ('cx16', 'pcid', 'lahf_lm', 'page1gb', 'pku', 'no_lmsl', 'amx_tile', 'amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex', 'cmpccxadd'),
    'amd_3dnow': ('amd_3dnowext',),
    'avx2': ('avx512f', 'avx512dq', 'avx512_ifma', 'avx512pf', 'avx512er', 'avx512cd', 'avx512bw', 'avx512_vbmi', 'avx512_vbmi2', 'avx512_bitalg', 'avx512_bf16', 'avx512_fp16', 'avx512vl', 'avx512_4vnniw', 'avx512_4fmaps', 'avx512_vnni', 'avx512_vpopcntdq', 'avx512_vp2intersect', 'vaes', 'vpclmulqdq', 'avx_vnni', 'avx_ifma', 'avx_vnni_int8', 'avx_vnni_int16', 'sha512', 'sm4'),
    'avx512f': ('avx512dq', 'avx512_ifma', 'avx512pf', 'avx512er', 'avx512cd', 'avx512bw', 'avx512_vbmi', 'avx512_vbmi2', 'avx512_bitalg', 'avx512_bf16', 'avx512_fp16', 'avx512vl', 'avx512_4vnniw', 'avx512_4fmaps', 'avx512_vnni', 'avx512_vpopcntdq', 'avx512_vp2intersect'),
    'avx512bw': ('avx512_vbmi', 'avx512_vbmi2', 'avx512_bitalg', 'avx512_bf16', 'avx512_fp16'),
    'pclmulqdq': ('vpclmulqdq',),
    'aesni': ('vaes',),
    'ibrsb': ('stibp', 'ssbd', 'intel_psfd', 'eibrs', 'rrsba', 'ipred_ctrl', 'rrsba_ctrl', 'bhi_ctrl'),
    'ibrs': ('amd_stibp', 'stibp_always', 'amd_ssbd', 'psfd', 'epsf', 'auto_ibrs', 'ibrs_always', 'ibrs_fast', 'ibrs_same_mode'),
    'ibpb': ('ibpb_ret', 'sbpb', 'ibpb_brtype'),
    'amd_stibp': ('stibp_always',),
    'rtm': ('tsxldtrk',),
    'psfd': ('epsf',),
    'eibrs': ('rrsba',),
    'amx_tile': ('amx_bf16', 'amx_int8', 'amx_fp16', 'amx_complex'),
}

REGISTERS: dict[str, dict[str, tuple[str, ...]]] = {
    'cr4': {'vme': ('vme',), 'pvi': ('vme',), 'tsd': ('tsc',), 'de': ('de',), 'pse': ('pse',), 'pae': ('pae',), 'mce': ('mce', 'mca'), 'pge': ('pge',), 'osfxsr': ('fxsr',), 'osxmmexcpt': ('sse',), 'umip': ('umip',), 'vmxe': ('vmx',), 'fsgsbase': ('fsgsbase',), 'pcide': ('pcid',), 'osxsave': ('xsave',), 'smep': ('smep',), 'smap': ('smap',), 'pke': ('pku',), 'cet': ('cet_ss', 'cet_ibt'), 'pks': ('pks',)},
    'efer': {'sce': ('syscall',), 'lme': ('lm',), 'lma': ('lm',), 'nxe': ('nx',), 'svme': ('svm',), 'ffxse': ('ffxsr',), 'aibrse': ('auto_ibrs',)},
    'xcr0': {'x87': ('xsave',), 'sse': ('xsave',), 'avx': ('avx',), 'bndregs': ('mpx',), 'bndcsr': ('mpx',), 'opmask': ('avx512f',), 'zmm_hi256': ('avx512f',), 'hi16_zmm': ('avx512f',), 'pkru': ('pku',), 'tilecfg': ('amx_tile',), 'tiledata': ('amx_tile',)},
}
